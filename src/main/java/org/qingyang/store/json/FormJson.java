package org.qingyang.store.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// Lets the mapper use a form, for records that stand in something that it writes and reads by itself.
final class FormJson {

    private FormJson() {
    }

    static final class Writer<T> extends ValueSerializer<T> {

        private final Form<T> form;

        Writer(Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            new RecordWriter(out, context).record(value, form);
        }
    }

    static final class Reader<T> extends ValueDeserializer<T> {

        private final Form<T> form;

        Reader(Form<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return new RecordReader(in, context).begun(form);
        }
    }
}
