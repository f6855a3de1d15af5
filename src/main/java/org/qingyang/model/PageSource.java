package org.qingyang.model;

/// The file that a page came from.
///
/// @param name     the file's name without its folder
/// @param sha256   of the file's bytes, in lower-case hexadecimal
/// @param encoding the encoding that it was decoded with, as Java names it
/// @param bytes    the file's length
public record PageSource(String name, String sha256, String encoding, long bytes) {
}
