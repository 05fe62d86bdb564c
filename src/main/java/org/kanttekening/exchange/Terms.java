package org.kanttekening.exchange;

/// On what terms tags are taken in.
///
/// @param self the id of who works here, whose tags are never replaced; empty where nobody is known
/// @param asNamed whether each file's tags become those of the person it names, as with sidecars
///   that colleagues sent; otherwise all become the [Intake]'s annotator's
/// @param ifThere what becomes of them where that person has tags in the article already
public record Terms(String self, boolean asNamed, IfThere ifThere) {

    /// Under the intake's name, and nothing that is there is touched.
    public static final Terms CAREFUL = new Terms("", false, IfThere.REFUSE);

    /// What becomes of tags where their annotator has others already. The same ones are nothing
    /// new, whichever of these it is.
    public enum IfThere {
        /// Those that are there stay, and those that came are refused.
        REFUSE,
        /// What is not there yet is added.
        MERGE,
        /// Those that came take the place of those that are there, which stay among the versions.
        REPLACE
    }
}
