package org.kanttekening.annotation;

/// The scheme's lists of values.
public final class Terms {

    public static final TermList QUOTE_TYPE =
            TermList.of("quoteType", "direct", "indirect", "mixed", "reported", "free-indirect");
    public static final TermList QUOTE_KIND =
            TermList.of(
                    "quoteKind",
                    "statement",
                    "announcement",
                    "denial",
                    "accusation",
                    "demand",
                    "advice",
                    "question",
                    "promise",
                    "intention",
                    "knowledge",
                    "belief",
                    "attitude");
    public static final TermList POLARITY = TermList.of("polarity", "affirmed", "negated");
    public static final TermList CERTAINTY =
            TermList.of("certainty", "certain", "probable", "possible", "unspecified");
    public static final TermList STANCE =
            TermList.of("authorStance", "neutral", "committed", "distanced");
    public static final TermList SOURCE_FORM =
            TermList.of(
                    "sourceForm",
                    "named",
                    "described",
                    "pronoun",
                    "anonymous-person",
                    "anonymous-group",
                    "document",
                    "implicit",
                    "author");
    public static final TermList MEDIUM =
            TermList.of("medium", "speech", "writing", "thought", "unspecified");
    public static final TermList RESPONSE =
            TermList.of(
                    "response",
                    "supports",
                    "opposes",
                    "contests-its-ground",
                    "denies",
                    "announces-legal-action",
                    "neutral");
    public static final TermList CHECK =
            TermList.of(
                    "check",
                    "not-needed",
                    "to-check",
                    "verified",
                    "wrong-speaker",
                    "wrong-wording",
                    "context-missing",
                    "false",
                    "cannot-verify");
    public static final TermList COMPARISON =
            TermList.of("comparison", "same", "differs", "not-found");
    public static final TermList ACTOR_TYPE =
            TermList.of(
                    "actorType",
                    "person",
                    "company",
                    "government",
                    "ministry",
                    "government-body",
                    "parliament",
                    "court",
                    "intelligence-service",
                    "police-or-military",
                    "party",
                    "country",
                    "international-organisation",
                    "ngo",
                    "media",
                    "group",
                    "other");
    public static final TermList IDENTIFIER_SCHEME =
            TermList.of("identifierScheme", "wikidata", "tooi", "iso-3166", "other");
    public static final TermList MENTION_FORM =
            TermList.of("mentionForm", "name", "description", "pronoun", "adjective");
    public static final TermList BASIS = TermList.of("basis", "stated", "implied");
    public static final TermList AFFECTED_BASIS =
            TermList.of("affectedBasis", "stated", "inferred");
    public static final TermList AFFILIATION_CHECK =
            TermList.of("affiliationCheck", "unchecked", "confirmed", "contradicted");
    public static final TermList ACT =
            TermList.of(
                    "act",
                    "ban",
                    "restriction",
                    "obligation",
                    "permission",
                    "advice",
                    "sanction",
                    "exclusion-from-procurement",
                    "law",
                    "budget-or-subsidy",
                    "appointment-or-dismissal",
                    "investigation",
                    "agreement",
                    "uphold",
                    "withdraw",
                    "reject",
                    "other");
    public static final TermList AUTHORITY_ROLE =
            TermList.of(
                    "authorityRole", "decider", "signatory", "proposer", "adviser", "implementer");
    public static final TermList INSTRUMENT =
            TermList.of(
                    "instrument",
                    "law",
                    "decree",
                    "ministerial-regulation",
                    "policy-rule",
                    "order",
                    "letter-to-parliament",
                    "letter",
                    "motion",
                    "court-ruling",
                    "agreement",
                    "internal-instruction",
                    "press-announcement",
                    "not-stated");
    public static final TermList DECISION_STATUS =
            TermList.of(
                    "decisionStatus",
                    "considered",
                    "proposed",
                    "announced",
                    "adopted",
                    "in-force",
                    "upheld",
                    "amended",
                    "suspended",
                    "withdrawn",
                    "rejected",
                    "expired",
                    "unknown");
    public static final TermList REALIS =
            TermList.of("realis", "actual", "future", "hypothetical", "negated");
    public static final TermList GROUND =
            TermList.of(
                    "ground",
                    "precaution",
                    "security-threat",
                    "foreign-legal-obligation",
                    "evidence-of-harm",
                    "public-order",
                    "health",
                    "economic",
                    "legal-duty",
                    "political",
                    "other");
    public static final TermList RELATION =
            TermList.of(
                    "relation",
                    "similar-earlier",
                    "upholds",
                    "amends",
                    "withdraws",
                    "implements",
                    "part-of");
    public static final TermList ORIGIN = TermList.of("origin", "manual", "suggestion", "import");
    public static final TermList ARTICLE_STATUS =
            TermList.of("articleStatus", "new", "in-progress", "done");

    /// How what is agreed on came from what people tagged.
    public static final TermList REVIEW_OUTCOME =
            TermList.of("reviewOutcome", "accepted", "merged", "added", "corrected");

    /// Why a reviewer decided against what somebody tagged.
    public static final TermList REVIEW_REASON =
            TermList.of(
                    "reviewReason",
                    "boundary",
                    "speaker",
                    "kind",
                    "missed",
                    "not-a-quote",
                    "guideline-unclear");

    private Terms() {}
}
