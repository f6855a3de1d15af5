package org.qingyang.service;

/// What a paper asks of a signature.
///
/// @param byAnother whether a story is to be signed by somebody else than the one who edited it last
/// @param flawless  whether a story is not to be signed while the check of it finds an error
public record SigningRules(boolean byAnother, boolean flawless) {

    /// Nothing.
    public static final SigningRules FREE = new SigningRules(false, false);
}
