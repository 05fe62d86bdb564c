package org.kanttekening.annotation;

import java.util.List;

/// Who speaks, decides or is spoken of in one article, with every place where the article does.
public record Actor(
        String id,
        String name,
        List<String> otherNames,
        String type,
        List<Identifier> identifiers,
        String country,
        boolean anonymous,
        boolean actsForGovernment,
        String register,
        List<Mention> mentions,
        List<Affiliation> affiliations,
        Common common)
        implements Annotation {

    public Actor {
        otherNames = List.copyOf(otherNames);
        identifiers = List.copyOf(identifiers);
        mentions = List.copyOf(mentions);
        affiliations = List.copyOf(affiliations);
    }

    /// One with nothing filled in but the scheme's defaults.
    public static Actor blank(String id, Common common) {
        return new Actor(
                id, "", List.of(), "", List.of(), "", false, false, "", List.of(), List.of(),
                common);
    }

    @Override
    public Kind kind() {
        return Kind.ACTOR;
    }

    @Override
    public Actor withCommon(Common changed) {
        return new Actor(
                id,
                name,
                otherNames,
                type,
                identifiers,
                country,
                anonymous,
                actsForGovernment,
                register,
                mentions,
                affiliations,
                changed);
    }

    public Actor withName(String changed) {
        return ActorFields.SHAPE.with(this, ActorFields.NAME, changed);
    }

    public Actor withOtherNames(List<String> changed) {
        return ActorFields.SHAPE.with(this, ActorFields.OTHER_NAMES, changed);
    }

    public Actor withType(String changed) {
        return ActorFields.SHAPE.with(this, ActorFields.TYPE, changed);
    }

    public Actor withRegister(String changed) {
        return ActorFields.SHAPE.with(this, ActorFields.REGISTER, changed);
    }

    public Actor withMentions(List<Mention> changed) {
        return ActorFields.SHAPE.with(this, ActorFields.MENTIONS, changed);
    }

    public Actor withAffiliations(List<Affiliation> changed) {
        return ActorFields.SHAPE.with(this, ActorFields.AFFILIATIONS, changed);
    }
}
