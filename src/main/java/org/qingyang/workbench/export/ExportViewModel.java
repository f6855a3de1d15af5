package org.qingyang.workbench.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.FurnitureKind;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.StoryRef;
import org.qingyang.service.ExportService;

/// The state of the export dialog. To be used on the window's thread.
public final class ExportViewModel {

    /// A story that can be taken or left out.
    ///
    /// @param doubts how many of its places are in doubt still
    public record Choice(StoryRef ref, String title, Status status, int doubts, BooleanProperty chosenProperty) {

        boolean isChecked() {
            return status == Status.CHECKED || status == Status.SIGNED;
        }

        private boolean isFinished() {
            return isChecked() && doubts == 0;
        }
    }

    /// A page in a file's name, as `_01版`.
    private static final Pattern PAGE = Pattern.compile("[_\\-\\s]*第?\\d{1,3}版$");
    private static final Pattern NO_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private final ExportService exports;
    private final Issue issue;
    private final Path folder;
    private final ObservableList<Choice> stories = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper format = new ReadOnlyStringWrapper("docx");
    private final BooleanProperty withNotes = new SimpleBooleanProperty();
    private final StringProperty target = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Message>> left = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();

    /// @param folder where files are proposed to go
    public ExportViewModel(ExportService exports, Issue issue, Path folder) {
        this.exports = exports;
        this.issue = issue;
        this.folder = folder;
        issue.pages().forEach(page -> page.sheet().stories().forEach(story -> {
            var chosen = new SimpleBooleanProperty(true);
            chosen.addListener((o, old, now) -> refresh());
            stories.add(new Choice(new StoryRef(issue.number(), page.number(), story.id()), story.title(),
                    story.status(), story.openDoubts().size(), chosen));
        }));
        target.set(folder.resolve(proposedName()).toString());
        refresh();
    }

    /// The ids of the formats.
    public List<String> formats() {
        return exports.formats();
    }

    public ReadOnlyStringProperty formatProperty() {
        return format.getReadOnlyProperty();
    }

    public StringProperty targetProperty() {
        return target;
    }

    /// Whether the notes of the issue are written too, into a file of their own beside the proof.
    public BooleanProperty withNotesProperty() {
        return withNotes;
    }

    public boolean hasNotes() {
        return issue.pages().stream().flatMap(page -> page.sheet().stories().stream()).anyMatch(s -> !s.notes().isEmpty());
    }

    /// Where the notes go: beside the proof, under its name.
    private static Path notesBeside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".notes.json");
    }

    /// The chosen stories as plain text.
    public ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public ObservableList<Choice> stories() {
        return stories;
    }

    /// Whether there is something to write and a place to write it to.
    public BooleanBinding readyProperty() {
        return Bindings.createBooleanBinding(
                () -> !target.get().isBlank() && !preview.get().isBlank(), target, preview);
    }

    /// Takes a format; the target's name follows.
    public void choose(String id) {
        format.set(id);
        Path named = path();
        Path parent = named == null || named.getParent() == null ? folder : named.getParent();
        target.set(parent.resolve(proposedName()).toString());
    }

    /// Takes only checked and signed stories, or all.
    public void chooseChecked(boolean only) {
        stories.forEach(choice -> choice.chosenProperty().set(!only || choice.isChecked()));
    }

    /// What is left to do in the chosen stories, and what of their pages stands in the raw text alone.
    public ReadOnlyObjectProperty<List<Message>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// The first of the chosen stories in which something is left to do: with doubts, else one that is not checked.
    public Optional<Choice> unfinished() {
        return chosen().filter(choice -> choice.doubts() > 0).findFirst()
                .or(() -> chosen().filter(choice -> !choice.isChecked()).findFirst());
    }

    private List<Message> left() {
        List<Message> said = new ArrayList<>();
        if (chosen().anyMatch(choice -> !choice.isFinished())) {
            said.add(Message.of("window.export.left", chosen().count(), chosen().filter(choice -> !choice.isChecked()).count(),
                    chosen().mapToInt(Choice::doubts).sum()));
        }
        long rows = issue.pages().stream().flatMap(page -> page.sheet().furniture().stream())
                .filter(line -> line.kind() == FurnitureKind.TABLE).count();
        if (rows > 0) {
            said.add(Message.of("window.export.tables", rows));
        }
        return said;
    }

    public String extension() {
        return exports.extension(format.get());
    }

    /// The name of the page's file with the format's extension; that of several pages says paper and date.
    public String proposedName() {
        String source = issue.pages().getFirst().source().name();
        int dot = source.lastIndexOf('.');
        String name = dot > 0 ? source.substring(0, dot) : source;
        return (issue.pages().size() == 1 ? name : nameOfAll(name)) + "." + extension();
    }

    private String nameOfAll(String firstPage) {
        IssueData data = issue.data();
        return data.paper() == null || data.date() == null ? PAGE.matcher(firstPage).replaceFirst("")
                : NO_NAME.matcher(data.paper() + "_" + data.date()).replaceAll("_");
    }

    private void refresh() {
        Set<StoryRef> refs = refs();
        preview.set(refs.isEmpty() ? "" : exports.preview(issue, refs));
        left.set(left());
    }

    private Stream<Choice> chosen() {
        return stories.stream().filter(choice -> choice.chosenProperty().get());
    }

    private Set<StoryRef> refs() {
        return chosen().map(Choice::ref).collect(Collectors.toSet());
    }

    private @Nullable Path path() {
        try {
            return Path.of(target.get().strip());
        } catch (InvalidPathException odd) {
            return null;
        }
    }

    /// Writes the file.
    ///
    /// @param mayReplace asked if the file is there already
    /// @return whether it was written; if not, the notice says why
    public boolean write(Predicate<Path> mayReplace) {
        Path file = path();
        if (file == null) {
            notice.set(Message.of("window.export.oddPath", target.get()));
            return false;
        }
        Path notes = withNotes.get() ? notesBeside(file) : null;
        boolean there = Files.exists(file);
        boolean notesThere = notes != null && Files.exists(notes);
        if (there && !mayReplace.test(file) || notesThere && !mayReplace.test(notes)) {
            return false;
        }
        try {
            exports.export(issue, refs(), format.get(), file, there);
            if (notes != null) {
                exports.exportNotes(issue, notes, notesThere);
            }
            notice.set(null);
            return true;
        } catch (Refusal refusal) {
            notice.set(refusal.message());
            return false;
        }
    }
}
