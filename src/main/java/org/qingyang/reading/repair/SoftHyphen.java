package org.qingyang.reading.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.language.Language;
import org.qingyang.model.RepairKind;
import org.qingyang.text.Span;

/// A hyphen and a blank between two Chinese characters, where a page reader parted a word at a line's end as English ones are:
/// taken out where the two make a word of the dictionary, else proposed.
final class SoftHyphen implements RepairRule {

    private static final Pattern FORM = Pattern.compile("(?<=\\p{IsHan})[-‐][ \\t]{1,2}(?=\\p{IsHan})");

    private final Language language;

    SoftHyphen(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return "reading.hyphen";
    }

    @Override
    public RepairKind kind() {
        return RepairKind.SPACE;
    }

    @Override
    public List<Fix> find(String text) {
        if (text.indexOf('-') < 0 && text.indexOf('‐') < 0) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        Matcher hyphen = FORM.matcher(text);
        while (hyphen.find()) {
            boolean word = language.isWord(text.charAt(hyphen.start() - 1), text.charAt(hyphen.end()));
            fixes.add(new Fix(new Span(hyphen.start(), hyphen.end()), "", word ? 0.95 : 0.8, word));
        }
        return fixes;
    }
}
