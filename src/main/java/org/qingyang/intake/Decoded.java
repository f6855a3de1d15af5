package org.qingyang.intake;

/// Text and how it was got from its bytes.
record Decoded(String text, Decoding decoding) {
}
