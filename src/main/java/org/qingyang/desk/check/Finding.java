package org.qingyang.desk.check;

import org.qingyang.model.Message;
import org.qingyang.model.TextPlace;

/// Something that is not, or may not be, as it should be.
///
/// @param rule  the id of the check
/// @param place where to look
public record Finding(String rule, Severity severity, Message message, TextPlace place) {

    /// ERROR: should not be signed so. WARNING: may be right, but is to be looked at.
    public enum Severity { ERROR, WARNING }

    static Finding error(String rule, TextPlace place, Object... args) {
        return new Finding("desk.check." + rule, Severity.ERROR, Message.of("desk.finding." + rule, args), place);
    }

    static Finding warning(String rule, TextPlace place, Object... args) {
        return new Finding("desk.check." + rule, Severity.WARNING, Message.of("desk.finding." + rule, args), place);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
