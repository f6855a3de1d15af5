package org.qingyang.facts.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Trains a model of names and lets it pass only if it is no worse than the present one: on the newest stories, which
/// neither has learnt from, and on all.
public final class NameSchool {

    /// Every so many stories one is kept back for the examination.
    private static final int KEPT_BACK = 5;

    /// Of what a model says alone that scores lower, more than half is wrong. What it says with the rules is right far more
    /// often, and a first model, of a handful of pages, scores little more.
    private static final double FLOOR = 0.5;

    private NameSchool() {
    }

    /// @param stories the samples of each confirmed story, the newest first
    /// @param present the model in use; null if there is none
    /// @param stopped asked between rounds; where it says so nothing comes of it
    /// @return the new model, if it is good enough to take the place of the present one
    public static Optional<NameModel> better(List<List<Sample>> stories, @Nullable NameModel present, BooleanSupplier stopped) {
        int kept = Math.max(1, stories.size() / KEPT_BACK);
        if (stories.size() < KEPT_BACK) {
            return Optional.empty();
        }
        List<Sample> all = stories.stream().flatMap(List::stream).toList();
        List<Sample> unseen = stories.subList(0, kept).stream().flatMap(List::stream).toList();
        List<Sample> lessons = stories.subList(kept, stories.size()).stream().flatMap(List::stream).toList();
        NameModel pupil = NameTrainer.train(new ArrayList<>(lessons), stopped);
        boolean passed = pupil.score(unseen) >= FLOOR
                && (present == null || pupil.score(unseen) >= present.score(unseen) && pupil.score(all) >= present.score(all));
        return passed && !stopped.getAsBoolean() ? Optional.of(pupil) : Optional.empty();
    }
}
