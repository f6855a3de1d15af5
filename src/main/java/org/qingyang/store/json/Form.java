package org.qingyang.store.json;

/// How a small record stands in JSON: as an array of its components in order. A component that the model gains later is to
/// be the last.
interface Form<T> {

    /// Writes the components.
    void write(T value, RecordWriter out);

    /// Reads the components.
    T read(RecordReader in);
}
