package org.qingyang.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.model.Message;

/// The address of a page, `issue.page`; `issue` alone is its page 1.
record PageRef(int issue, int page) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,9}))?");

    /// @throws WrongUsage if the text is no page's address
    static PageRef parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw new WrongUsage(Message.of("cli.refusal.page", text));
        }
        return new PageRef(Integer.parseInt(found.group(1)), found.group(2) == null ? 1 : Integer.parseInt(found.group(2)));
    }
}
