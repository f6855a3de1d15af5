package org.qingyang.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.qingyang.model.Issue;
import org.qingyang.model.Note;
import org.qingyang.model.Page;
import org.qingyang.model.Story;

/// Writes the notes of an issue as JSON, apart from the proof: notes are not printed. `notes` is a list with the page,
/// story and headline that each is about, its raw places and its text, who wrote it and when, and whether it is resolved.
public final class NotesExporter implements Exporter {

    @Override
    public String id() {
        return "notes";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Issue issue, OutputStream out) throws IOException {
        List<Written> notes = issue.pages().stream().flatMap(page -> page.sheet().stories().stream()
                .flatMap(story -> story.notes().stream().map(note -> new Written(page, story, note)))).toList();
        Json.write(out, json -> {
            json.number("issue", issue.number());
            json.array("notes", notes, written -> json.object(() -> write(json, written)));
        });
    }

    private record Written(Page page, Story story, Note note) {
    }

    private static void write(Json json, Written written) {
        Note note = written.note();
        json.number("page", written.page().number());
        json.number("story", written.story().id());
        json.string("headline", written.story().title());
        json.spans("source", note.raw());
        json.strings("quoted", note.raw().stream().map(written.page().text()::slice).toList());
        json.string("text", note.text());
        json.string("editor", note.editor());
        json.string("at", note.at().toString());
        json.constant("state", note.state());
    }
}
