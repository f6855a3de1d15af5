package org.qingyang.search;

/// A place that a query found.
///
/// @param start in UTF-16 units of the field's text; of the raw page for [Field#RAW]
public record Match(Field field, int start, int end) {
}
