package org.qingyang.reading.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.model.RepairKind;
import org.qingyang.text.Span;

/// An English word that a reading model put where a Chinese one stands, between Han characters: ` and ` for 和.
final class LatinResidue implements RepairRule {

    private static final Map<String, String> WORDS = Map.of("and", "和", "or", "或");
    private static final Pattern FORM = Pattern.compile(
            "(?<=[\\p{IsHan}”》）])[ \\t　]{0,2}(and|or)[ \\t　]{0,2}(?=[\\p{IsHan}“《])", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "reading.latin";
    }

    @Override
    public RepairKind kind() {
        return RepairKind.LATIN;
    }

    @Override
    public List<Fix> find(String text) {
        if (text.chars().noneMatch(c -> c < 0x80 && Character.isLetter(c))) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            String word = WORDS.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), "");
            fixes.add(new Fix(new Span(matcher.start(), matcher.end()), word, 0.98, true));
        }
        return fixes;
    }
}
