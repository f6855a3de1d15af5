package org.qingyang.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.qingyang.text.SourceText;

/// Raw text as the bytes that the store keeps: UTF-16 where that is shorter, as it is by a third for Chinese, or where
/// UTF-8 would lose half a surrogate pair; else UTF-8.
///
/// @param form `UTF-8` or `UTF-16LE`
record RawText(String form, byte[] bytes) {

    private static final String UTF_8 = "UTF-8";
    private static final String UTF_16 = "UTF-16LE";

    static RawText of(SourceText text) {
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        return bytes.length <= 2 * text.length() && new String(bytes, StandardCharsets.UTF_8).equals(text.text())
                ? new RawText(UTF_8, bytes)
                : new RawText(UTF_16, units(text.text()));
    }

    /// The raw text of a page.
    ///
    /// @param page its number in the whole store
    /// @throws StoreException if it is gone
    static SourceText of(Sql sql, long page) {
        return sql.one("SELECT form, text FROM raw_text WHERE page = ?",
                row -> new RawText(row.getString(1), row.getBytes(2)).text(), page)
                .orElseThrow(() -> StoreException.missing("raw text of page " + page));
    }

    /// The text, unit for unit.
    SourceText text() {
        return SourceText.of(form.equals(UTF_8)
                ? new String(bytes, StandardCharsets.UTF_8)
                : string(bytes));
    }

    private static String string(byte[] bytes) {
        var units = new char[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().get(units);
        return new String(units);
    }

    private static byte[] units(String text) {
        var buffer = ByteBuffer.allocate(text.length() * 2).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asCharBuffer().put(text);
        return buffer.array();
    }
}
