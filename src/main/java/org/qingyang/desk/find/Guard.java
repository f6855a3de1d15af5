package org.qingyang.desk.find;

/// Why a place is not to be replaced unless the editor says so.
public enum Guard {
    /// The name of somebody who made the story.
    NAME,
    /// A number with its unit.
    FIGURE,
    /// A title in 《》.
    TITLE,
    /// What somebody said or what is called so, in “”.
    QUOTE,
    /// The story is signed; its places cannot be replaced at all.
    SIGNED
}
