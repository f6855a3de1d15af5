package org.qingyang.workbench.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.qingyang.model.Message;

/// Every question and notice that stops the user, so that a test can answer them.
public interface Dialogs {

    /// Tells what went wrong, or what was done.
    void tell(Message title, Message text);

    /// Tells what went wrong, with details that can be copied, and does not wait.
    ///
    /// @param whenRead run when the user has read it
    default void tell(Message title, Message text, String details, Runnable whenRead) {
        tell(title, text);
        whenRead.run();
    }

    /// Asks before something that cannot be guessed.
    ///
    /// @return whether the user agreed to `action`
    boolean ask(Message title, Message text, Message action);

    /// The files to import; empty if the user changed their mind.
    List<Path> chooseFiles();

    /// One file with one of these extensions, or any other that the user insists on.
    default Optional<Path> chooseFile(Message title, String... extensions) {
        return chooseFiles().stream().findFirst();
    }

    /// The folder to import; empty if the user changed their mind.
    Optional<Path> chooseFolder();

    /// Where to write a file.
    Optional<Path> chooseTarget(String proposedName, String extension);
}
