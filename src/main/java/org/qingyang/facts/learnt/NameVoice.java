package org.qingyang.facts.learnt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingyang.model.Facts;
import org.qingyang.model.Judgement;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// The second voice on names: what the paper's own confirmed stories taught, and which names editors refused anywhere,
/// so that they are not offered again. Immutable, thread-safe.
public final class NameVoice {

    /// Nothing was learnt yet.
    public static final NameVoice SILENT = new NameVoice(null, Set.of());

    /// A name that the model sees.
    ///
    /// @param paragraph as in [org.qingyang.model.Mention#paragraph()]
    public record Heard(Judgement.Kind kind, int paragraph, Span at) {
    }

    private final @org.jspecify.annotations.Nullable NameModel model;
    private final Set<String> refused;

    private NameVoice(@org.jspecify.annotations.Nullable NameModel model, Set<String> refused) {
        this.model = model;
        this.refused = Set.copyOf(refused);
    }

    public static NameVoice of(NameModel model, Set<String> refused) {
        return new NameVoice(model, refused);
    }

    /// The same voice, which offers this name no more, or again.
    public NameVoice refusing(String name, boolean refuse) {
        Set<String> now = new HashSet<>(refused);
        boolean changed = refuse ? now.add(name) : now.remove(name);
        return changed ? new NameVoice(model, now) : this;
    }

    public boolean isSilent() {
        return model == null;
    }

    /// The names that editors have said are none.
    public Set<String> refused() {
        return refused;
    }

    /// Whether an editor has said that this is no name.
    public boolean isRefused(String name) {
        return refused.contains(name);
    }

    /// The names of a story as the model sees them.
    public Set<Heard> names(Story story) {
        NameModel voice = model;
        Set<Heard> heard = new HashSet<>();
        List<Sample> samples = voice == null ? List.of() : Sample.of(story, Facts.NONE);
        for (Sample sample : samples) {
            if (voice != null) {
                voice.names(sample).forEach(name -> heard.add(new Heard(name.kind(), sample.paragraph, name.at())));
            }
        }
        return heard;
    }
}
