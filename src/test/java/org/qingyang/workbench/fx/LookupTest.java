package org.qingyang.workbench.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LookupTest {

    private final Deque<Runnable> resting = new ArrayDeque<>();
    private final Deque<Runnable> working = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Lookup<String, String> lookup = new Lookup<>(new ByHand(), key -> {
        asked.add(key);
        return key + "!";
    }, (key, value) -> shown.add(value));

    @Test
    void whatIsPassedOverIsNeverLookedUp() {
        lookup.want("甲");
        lookup.want("乙");
        lookup.want("丙");
        runAll(resting);
        runAll(working);
        assertThat(asked).containsExactly("丙");
        assertThat(shown).containsExactly("丙!");
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        lookup.want("甲");
        runAll(resting);
        lookup.want("乙");
        runAll(working);
        assertThat(asked).isEmpty();
        runAll(resting);
        lookup.drop();
        runAll(working);
        assertThat(shown).isEmpty();
    }

    private static void runAll(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.pop().run();
        }
    }

    /// Lets the test say when a rest is over and when work is done.
    private final class ByHand implements Jobs {

        @Override
        public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            working.add(() -> Jobs.sameThread().run(work, onSuccess, onFailure));
        }

        @Override
        public void later(Runnable action) {
            action.run();
        }

        @Override
        public void after(Duration rest, Runnable action) {
            resting.add(action);
        }
    }
}
