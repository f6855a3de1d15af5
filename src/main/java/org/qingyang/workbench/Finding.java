package org.qingyang.workbench;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Passages;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.model.TextPlace;
import org.qingyang.service.Found;
import org.qingyang.service.Newsroom;
import org.qingyang.workbench.command.Command;
import org.qingyang.workbench.command.Commands;
import org.qingyang.workbench.desk.Alike;
import org.qingyang.workbench.desk.DeskView;
import org.qingyang.workbench.desk.DeskViewModel;
import org.qingyang.workbench.find.CorrectionsView;
import org.qingyang.workbench.find.CorrectionsViewModel;
import org.qingyang.workbench.find.FindView;
import org.qingyang.workbench.find.FindViewModel;
import org.qingyang.workbench.find.OfferBar;
import org.qingyang.workbench.find.Series;
import org.qingyang.workbench.fx.Later;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.shell.Screen;
import org.qingyang.workbench.shell.Shell;

/// Ties find and replace, the corrections and the desk together.
final class Finding {

    private final Ui ui;
    private final Newsroom newsroom;
    private final Shell shell;
    private final DeskViewModel desk;
    private final DeskView deskView;
    private final Consumer<CorrectionsView> dialog;
    private final FindViewModel model;
    private final Later<FindView> view;
    private final OfferBar offers;

    /// @param dialog shows the corrections in a window of their own
    Finding(Ui ui, Newsroom newsroom, Shell shell, DeskViewModel desk, DeskView deskView,
            Consumer<CorrectionsView> dialog) {
        this.ui = ui;
        this.newsroom = newsroom;
        this.shell = shell;
        this.desk = desk;
        this.deskView = deskView;
        this.dialog = dialog;
        this.model = new FindViewModel(newsroom, ui.jobs());
        this.view = new Later<>(() -> new FindView(ui, model, this::open));
        this.offers = new OfferBar(ui, newsroom.corrections(), this::look);
        deskView.addBar(offers);
        desk.lessonProperty().addListener((o, old, now) -> offers.offer(now));
        model.doneProperty().addListener((o, old, now) -> desk.reload());
    }

    /// Adds the screen and the commands.
    void add(Commands commands) {
        shell.add(new Screen("find", view, this::enter), "Shortcut+Shift+F");
        commands.add(new Command("alike", "F7", Command.Where.DESK, true, this::alike));
        commands.add(new Command("corrections", "Shift+F7", Command.Where.EVERYWHERE, true, this::corrections));
    }

    private void enter() {
        model.enter(here());
        view.get().focus();
    }

    private @Nullable StoryRef here() {
        Issue issue = desk.issueProperty().get();
        Page page = desk.pageProperty().get();
        Story story = desk.storyProperty().get();
        return issue == null || page == null || story == null ? null
                : new StoryRef(issue.number(), page.number(), story.id());
    }

    private void open(Found found) {
        shell.open(found.story());
        TextPlace place = found.hit().place();
        Optional.ofNullable(desk.storyProperty().get()).map(story -> Passages.of(story, place.field()))
                .filter(passages -> place.index() < passages.size())
                .ifPresent(passages -> desk.pick(passages.get(place.index()).text().rawOf(place.clean())));
    }

    /// What was just corrected, or what is selected.
    private void alike() {
        deskView.flush();
        Optional<Series> series = offers.series().or(() -> deskView.alike().map(Finding::series));
        series.ifPresentOrElse(this::look, () -> ui.dialogs().tell(Message.of("find.title"), Message.of("find.noSeries")));
    }

    private static Series series(Alike alike) {
        return new Series(alike.find(), alike.replacement());
    }

    private void look(Series series) {
        model.prepare(series);
        shell.show("find");
        view.get().focusPlaces();
    }

    private void corrections() {
        deskView.flush();
        dialog.accept(new CorrectionsView(ui, new CorrectionsViewModel(newsroom.corrections(), ui.jobs()), this::look));
    }
}
