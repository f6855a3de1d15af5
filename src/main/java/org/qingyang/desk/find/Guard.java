package org.qingyang.desk.find;

/// Why a place is not to be replaced unless the editor says so.
public enum Guard {
    /// The name of somebody whom the story tells of or who made it.
    NAME,
    /// What somebody is.
    POST,
    /// A number with its unit.
    FIGURE,
    /// A title in 《》.
    TITLE,
    /// What somebody said or what is called so, in “”.
    QUOTE,
    /// The story is signed; its places cannot be replaced at all.
    SIGNED
}
