package org.qingyang.workbench.fx;

import java.text.NumberFormat;
import org.qingyang.wording.Messages;

/// What every view is given: the words in the user's language, dialogs, background work.
public record Ui(Messages words, Dialogs dialogs, Jobs jobs) {

    /// A number as the user's language groups its digits.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(words.locale()).format(number);
    }

    /// The text of a key.
    public String say(String key, Object... args) {
        return words.say(key, args);
    }
}
