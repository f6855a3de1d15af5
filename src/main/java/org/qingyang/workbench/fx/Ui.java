package org.qingyang.workbench.fx;

import org.qingyang.wording.Messages;

/// What every view is given: the words in the user's language, dialogs, background work.
public record Ui(Messages words, Dialogs dialogs, Jobs jobs) {

    /// The text of a key.
    public String say(String key, Object... args) {
        return words.say(key, args);
    }
}
