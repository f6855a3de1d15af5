package org.qingyang.reading.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingyang.language.Language;
import org.qingyang.model.Message;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Repairs the slips inside a paragraph: at once where a rule is certain and nothing is protected, else as a proposal.
/// Immutable, thread-safe.
public final class Repairs {

    /// What came of a paragraph.
    public record Result(TracedText text, List<Repair> repairs) {
    }

    /// A text with more places of one kind than this is not damaged but of another nature: nothing is changed.
    private static final int MOST = 60;

    private final List<RepairRule> rules;

    private Repairs(List<RepairRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// All rules but those of the kinds that are switched off.
    public static Repairs without(Set<RepairKind> off, Language language) {
        List<RepairRule> all = List.of(new LatinResidue(), new JumpInside(), new SoftHyphen(language), new StraySpace(language));
        return new Repairs(all.stream().filter(rule -> !off.contains(rule.kind())).toList());
    }

    public static Repairs all(Language language) {
        return without(EnumSet.noneOf(RepairKind.class), language);
    }

    /// The paragraph after all certain repairs, with the list of what was done and what is proposed.
    public Result apply(SourceText page, TracedText paragraph) {
        TracedText text = paragraph;
        List<Repair> repairs = new ArrayList<>();
        for (RepairRule rule : rules) {
            List<Fix> fixes = rule.find(text.text());
            if (fixes.size() <= MOST) {
                text = apply(page, text, rule, fixes, repairs);
            }
        }
        repairs.sort(Comparator.comparing(Repair::raw));
        return new Result(text, repairs);
    }

    private static TracedText apply(SourceText page, TracedText paragraph, RepairRule rule, List<Fix> fixes, List<Repair> into) {
        TracedText text = paragraph;
        for (Fix fix : fixes.reversed()) {
            List<Span> raw = paragraph.rawOf(fix.clean());
            if (raw.size() != 1) {
                continue;
            }
            boolean applied = fix.certain() && !(rule.heedsProtection() && Protection.covers(paragraph.text(), fix.clean()));
            into.add(new Repair(rule.kind(), rule.id(), raw.getFirst(), page.slice(raw.getFirst()), fix.replacement(),
                    Message.of("reading.repair." + rule.id().substring("reading.".length())), fix.confidence(),
                    applied ? Repair.State.APPLIED : Repair.State.PROPOSED));
            if (applied) {
                text = text.replace(fix.clean(), fix.replacement(), rule.id());
            }
        }
        return text;
    }
}
