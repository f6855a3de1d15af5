package org.qingyang.language.segment;

/// A name that was found in a path.
///
/// @param column where it begins in the net
record Name(int column, Entry entry) {
}
