package org.qingyang.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// Encodings by the names that people use for them.
public final class Charsets {

    /// Every text in these is also one in GB18030, which has the characters that they lack.
    private static final Map<String, String> WIDER = Map.of("gb2312", "GB18030", "gbk", "GB18030", "gb", "GB18030");

    private Charsets() {
    }

    /// @throws Refusal if no encoding has this name
    public static Charset named(String name) throws Refusal {
        try {
            return Charset.forName(WIDER.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Refusal(Message.of("intake.encoding.name", name), unknown);
        }
    }
}
