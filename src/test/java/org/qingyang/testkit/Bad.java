package org.qingyang.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.wording.Messages;

/// Asks for what cannot be had.
public final class Bad {

    private Bad() {
    }

    /// Checks that `asked` is refused with the message of that key, and that it has a text in both languages.
    public static Message refused(String key, ThrowingCallable asked) {
        Refusal refusal = catchThrowableOfType(Refusal.class, asked);
        assertThat(refusal).as("refusal " + key).isNotNull();
        assertThat(refusal.message().key()).isEqualTo(key);
        for (Locale locale : Messages.LANGUAGES) {
            assertThat(Messages.in(locale).say(refusal.message())).isNotEqualTo(key).doesNotContain("{");
        }
        return refusal.message();
    }
}
