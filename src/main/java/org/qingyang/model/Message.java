package org.qingyang.model;

import java.util.Arrays;
import java.util.List;

/// A sentence for people, not yet put into words: the key of a text in the message bundles and what to fill in.
/// The reading and the desk speak in messages, so that a stored reason can be shown in any language.
public record Message(String key, List<String> args) {

    /// What a filling begins with that is a key itself, and is put into words with the rest.
    public static final String KEY = "@";

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, Arrays.stream(args).map(String::valueOf).toList());
    }
}
