package org.qingyang.model;

/// The classes of repair; each can be switched off.
public enum RepairKind {
    /// A paragraph that a column or page break cut in two is made one.
    JOIN,
    /// Markdown marks taken out.
    MARKDOWN,
    /// A Latin word that stands where a Chinese one belongs.
    LATIN,
    /// A stray space inside a run of Han characters.
    SPACE,
    /// Control and other invisible characters taken out.
    CONTROL,
    /// A jump line or a placeholder taken out of a paragraph.
    FURNITURE,
    /// Punctuation of the wrong width or pair.
    PUNCTUATION
}
