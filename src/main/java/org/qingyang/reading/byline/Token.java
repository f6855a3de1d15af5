package org.qingyang.reading.byline;

import org.qingyang.model.BylineRole;
import org.qingyang.text.Span;

/// A unit of a printed byline.
sealed interface Token {

    /// A word that says what the people behind it are: 本报记者, 通讯员.
    record Role(BylineRole role) implements Token {
    }

    /// A word that says what the people before it did, or those behind it where nobody stands before it: 摄, 文/图.
    ///
    /// @param leads whether a stroke or colon binds it to what follows: 图/某某
    record Deed(Kind kind, boolean leads) implements Token {

        enum Kind { TEXT, PHOTO, BOTH }
    }

    /// A name, or part of one.
    record Person(Name name) implements Token {
    }

    /// A word without meaning for the byline: 北京报道, the office of a correspondent.
    record Filler(Span place) implements Token {
    }
}
