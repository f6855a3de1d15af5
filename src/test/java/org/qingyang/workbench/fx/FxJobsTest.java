package org.qingyang.workbench.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;

@ResourceLock("window")
class FxJobsTest extends ApplicationTest {

    @Override
    public void start(Stage stage) {
        // Only the toolkit is wanted.
    }

    @Test
    void whoeverWaitsIsToldAlsoOfErrors() throws Exception {
        var told = new CompletableFuture<Exception>();
        new FxJobs().run(() -> {
            throw new NoClassDefFoundError("gone");
        }, done -> told.cancel(false), told::complete);
        assertThat(told.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(NoClassDefFoundError.class);
    }
}
