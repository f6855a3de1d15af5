package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qingyang.model.Doubt;
import org.qingyang.model.Passages;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Settlement;
import org.qingyang.model.Story;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// What a place reads like, to look for all that read so.
///
/// @param find        the words
/// @param replacement what is proposed for them; the words themselves where nothing is
public record Alike(String find, String replacement) {

    /// Some words.
    static Optional<Alike> of(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(new Alike(words, words));
    }

    /// What stands in the clean text for raw spans.
    static Optional<Alike> of(Story story, List<Span> raw) {
        return clean(story, raw).flatMap(Alike::of);
    }

    /// What a repair changes; a join changes no words.
    static Optional<Alike> of(Repair repair) {
        return repair.kind() == RepairKind.JOIN || repair.before().isBlank() ? Optional.empty()
                : Optional.of(new Alike(repair.before(), repair.after()));
    }

    /// The words in doubt, with what is proposed for them.
    static Optional<Alike> of(Story story, Doubt doubt) {
        return doubt.settlements().stream().map(settlement -> proposed(story, settlement).orElse(null))
                .filter(Objects::nonNull).findFirst().or(() -> of(story, List.of(doubt.raw())));
    }

    private static Optional<Alike> proposed(Story story, Settlement settlement) {
        return switch (settlement) {
            case Settlement.Replace replace ->
                    clean(story, List.of(replace.raw())).map(words -> new Alike(words, replace.text()));
            case Settlement.Accept accept -> story.repairs().stream().filter(repair -> repair.id().equals(accept.repair()))
                    .findFirst().flatMap(Alike::of);
            default -> Optional.empty();
        };
    }

    private static Optional<String> clean(Story story, List<Span> raw) {
        return Passages.of(story).map(passage -> clean(passage.text(), raw)).filter(words -> !words.isBlank()).findFirst();
    }

    private static String clean(TracedText text, List<Span> raw) {
        List<Span> places = raw.stream().flatMap(span -> text.cleanOf(span).stream()).sorted().toList();
        return places.isEmpty() ? "" : text.text().substring(places.getFirst().start(), places.getLast().end());
    }
}
