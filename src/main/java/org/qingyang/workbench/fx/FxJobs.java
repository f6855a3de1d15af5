package org.qingyang.workbench.fx;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Jobs side by side on daemon threads, so that a search never waits for an import; results on the JavaFX thread.
public final class FxJobs implements Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(FxJobs.class);

    private final ExecutorService worker = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("qingyang-job").factory());

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        worker.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> onSuccess.accept(result));
            } catch (Exception failure) {
                fail(failure, onFailure);
            } catch (Throwable failure) {
                // Whoever waits for the job is told, whatever it was: it would wait for ever.
                fail(new IllegalStateException(failure), onFailure);
            }
        });
    }

    private static void fail(Exception failure, Consumer<Exception> onFailure) {
        LOG.warn("a job failed", failure);
        Platform.runLater(() -> onFailure.accept(failure));
    }

    @Override
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public void after(Duration rest, Runnable action) {
        var pause = new PauseTransition(javafx.util.Duration.millis(rest.toMillis()));
        pause.setOnFinished(done -> action.run());
        pause.play();
    }
}
