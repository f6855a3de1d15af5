package org.qingyang.search;

import org.qingyang.model.Message;

/// A query that makes no sense; never leaves the room.
final class BrokenQuery extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    BrokenQuery(String why, Object... args) {
        super(why);
        this.message = Message.of("search.broken." + why, args);
    }

    Message message() {
        return message;
    }
}
