package org.qingyang.workbench.desk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.service.LexiconService;
import org.qingyang.service.NearMissService;
import org.qingyang.workbench.fx.Ui;
import org.slf4j.LoggerFactory;

/// Has the names of the issue on the desk compared in the background whenever it or the lexicon has changed, and lets
/// the desk show what comes of it. To be used on the window's thread.
public final class NearMissLookout {

    private static final Duration REST = Duration.ofSeconds(1);

    private final Ui ui;
    private final DeskViewModel desk;
    private final NearMissService near;
    private boolean waiting;
    private boolean looking;
    private boolean again;
    /// Kept here, as long as the desk is.
    private final Runnable lexiconChanged = this::soonOnTheWindow;

    public NearMissLookout(Ui ui, DeskViewModel desk, NearMissService near, LexiconService lexicon) {
        this.ui = ui;
        this.desk = desk;
        this.near = near;
        desk.pageProperty().addListener((o, old, now) -> soon());
        lexicon.whenChanged(lexiconChanged);
    }

    private void soonOnTheWindow() {
        ui.jobs().later(this::soon);
    }

    /// After a rest: while decision follows on decision, nothing is compared.
    private void soon() {
        if (!waiting) {
            waiting = true;
            ui.jobs().after(REST, () -> {
                waiting = false;
                look();
            });
        }
    }

    private void look() {
        @Nullable Issue issue = desk.issueProperty().get();
        again = looking;
        if (issue != null && !looking) {
            looking = true;
            ui.jobs().run(() -> near.look(issue), this::looked, failure -> {
                LoggerFactory.getLogger(NearMissLookout.class).error("near misses", failure);
                looked(false);
            });
        }
    }

    private void looked(boolean changed) {
        looking = false;
        if (changed) {
            desk.reload();
        }
        if (again) {
            look();
        }
    }
}
