package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

class DraftsTest {

    @Test
    void aLineThatCannotBeMadeForWantOfMemoryLetsNobodyWait() {
        Drafts drafts = Drafts.of(List.<Drafts.Make>of(Optional::empty, () -> {
            throw new OutOfMemoryError("as a test");
        }));
        assertThatThrownBy(drafts::isEmpty).isInstanceOf(CompletionException.class).hasCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aLineThatIsRefusedIsRefusedToWhoeverWrites() {
        Drafts drafts = Drafts.of(List.<Drafts.Make>of(() -> {
            throw new Refusal(Message.of("test"));
        }));
        assertThatThrownBy(drafts::next).isInstanceOf(Refusal.class);
    }
}
