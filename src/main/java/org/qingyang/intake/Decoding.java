package org.qingyang.intake;

import java.nio.charset.Charset;

/// How a file's bytes were turned into text.
///
/// @param byteOrderMark whether the bytes began with a mark that names the encoding
/// @param chosen        whether the user named the encoding; otherwise it was found out
/// @param plausibility  from 0 to 1, how much the text looks like Chinese or plain Latin text
public record Decoding(Charset charset, boolean byteOrderMark, boolean chosen, double plausibility) {
}
