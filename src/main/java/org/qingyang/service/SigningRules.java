package org.qingyang.service;

import java.util.List;
import java.util.Optional;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Version;
import org.qingyang.desk.check.Finding;
import org.qingyang.desk.check.Validation;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;

/// What a paper asks of a signature.
///
/// @param byAnother whether a story is to be signed by somebody else than the one who edited it last; notes and judgements
///                  are no edits
/// @param flawless  whether a story is not to be signed while the check of it finds an error
public record SigningRules(boolean byAnother, boolean flawless) {

    /// Nothing.
    public static final SigningRules FREE = new SigningRules(false, false);

    /// Looks up all states that a story has been in, the oldest first.
    @FunctionalInterface
    interface Versions {
        List<Version> all() throws Refusal;
    }

    /// What there is against the signature of an editor under a story as it stands; empty if nothing.
    Optional<Message> objection(Story story, String editor, Versions versions) throws Refusal {
        if (flawless && Validation.of(story).stream().anyMatch(Finding::isError)) {
            return Optional.of(Message.of("desk.refusal.signFlawed", story.title()));
        }
        return byAnother && wasLastEditedBy(editor, versions.all())
                ? Optional.of(Message.of("desk.refusal.signOwn", story.title()))
                : Optional.empty();
    }

    private static boolean wasLastEditedBy(String editor, List<Version> versions) {
        return Version.lastChange(versions, SigningRules::readAlike)
                .filter(version -> isBy(editor, version)).isPresent();
    }

    /// What is said about a story, in notes or of its facts, alters nothing that will be printed.
    private static boolean readAlike(Story one, Story other) {
        return new StoryParts(one).status(other.status()).notes(other.notes()).judgements(other.judgements()).make()
                .equals(other);
    }

    /// A merged step is signed by all whose work it brought; whose the story is of them, it does not tell.
    private static boolean isBy(String editor, Version version) {
        boolean merged = version.entry() != null && version.entry().decision() instanceof Decision.MergeJournal;
        return version.editor().equals(editor)
                || merged && List.of(version.editor().split(JournalMerge.BETWEEN_EDITORS)).contains(editor);
    }
}
