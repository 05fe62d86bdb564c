package org.kanttekening.exchange.claimreview;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.exchange.Identities;
import org.kanttekening.exchange.Iris;
import org.kanttekening.exchange.JsonFields;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes Persons and Organizations of actors.
final class ActorNodes {

    /// Types by the scheme's; what is not here is an Organization.
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("person", "Person"),
                    Map.entry("company", "Corporation"),
                    Map.entry("government", "GovernmentOrganization"),
                    Map.entry("ministry", "GovernmentOrganization"),
                    Map.entry("government-body", "GovernmentOrganization"),
                    Map.entry("parliament", "GovernmentOrganization"),
                    Map.entry("court", "GovernmentOrganization"),
                    Map.entry("intelligence-service", "GovernmentOrganization"),
                    Map.entry("police-or-military", "GovernmentOrganization"),
                    Map.entry("party", "PoliticalParty"),
                    Map.entry("ngo", "NGO"),
                    Map.entry("media", "NewsMediaOrganization"));

    /// A day, whole or partial.
    static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private final TaggedArticle article;

    ActorNodes(TaggedArticle article) {
        this.article = article;
    }

    /// Whether nothing of an actor's type is lost.
    static boolean isTypeKept(String type) {
        var outside = TYPES.get(type);
        return outside != null && !outside.equals("GovernmentOrganization");
    }

    /// Whether an affiliation says what it says also outside the article.
    static boolean isPublic(Affiliation affiliation) {
        return !affiliation.check().status().equals("contradicted");
    }

    /// All that is known of an actor.
    Node whole(Actor actor) {
        var node = named(actor);
        var names = actor.otherNames().stream().map(JsonFields::text).toList();
        node.putAll("alternateName", names);
        var registered = new ArrayList<Node>();
        for (var identifier : actor.identifiers()) {
            if (iri(identifier).isEmpty() && !identifier.value().isEmpty()) {
                registered.add(identifier(identifier));
            }
        }
        node.putAll("identifier", registered);
        country(actor, node);
        node.putAll(isPerson(actor) ? "affiliation" : "memberOf", affiliations(actor));
        return node.fields();
    }

    /// What names an actor where it stands as author.
    Node author(Actor actor) {
        return named(actor).fields();
    }

    Node reference(String id) {
        return new JsonFields().put("@id", iri(id)).fields();
    }

    private JsonFields named(Actor actor) {
        var node =
                new JsonFields()
                        .put("@type", TYPES.getOrDefault(actor.type(), "Organization"))
                        .put("@id", iri(actor.id()))
                        .put("name", actor.name());
        var same = new ArrayList<Node>();
        actor.identifiers().forEach(it -> iri(it).map(JsonFields::text).ifPresent(same::add));
        node.putAll("sameAs", same);
        if (isPerson(actor)) {
            node.putAll("jobTitle", jobTitles(actor));
        }
        return node;
    }

    private static void country(Actor actor, JsonFields node) {
        if (actor.country().isEmpty()) {
            return;
        }
        if (isPerson(actor)) {
            node.put(
                    "nationality",
                    new JsonFields().put("@type", "Country").put("name", actor.country()).fields());
        } else {
            node.put(
                    "address",
                    new JsonFields()
                            .put("@type", "PostalAddress")
                            .put("addressCountry", actor.country())
                            .fields());
        }
    }

    /// What a person is at present; membership of a party is no job.
    private List<Node> jobTitles(Actor actor) {
        return actor.affiliations().stream()
                .filter(ActorNodes::isPublic)
                .filter(it -> it.to().isEmpty() && !it.role().isBlank() && !isParty(it))
                .map(Affiliation::role)
                .distinct()
                .map(JsonFields::text)
                .toList();
    }

    private boolean isParty(Affiliation affiliation) {
        return article.annotations()
                .find(affiliation.organisation(), Actor.class)
                .filter(it -> it.type().equals("party"))
                .isPresent();
    }

    private List<Node> affiliations(Actor actor) {
        var property = isPerson(actor) ? "affiliation" : "memberOf";
        var nodes = new ArrayList<Node>();
        for (var affiliation : actor.affiliations()) {
            if (isPublic(affiliation) && !affiliation.organisation().isEmpty()) {
                var role =
                        new JsonFields()
                                .put("@type", "OrganizationRole")
                                .put(property, reference(affiliation.organisation()))
                                .putFilled("roleName", affiliation.role());
                day("startDate", affiliation.from(), role);
                day("endDate", affiliation.to(), role);
                nodes.add(role.fields());
            }
        }
        return nodes;
    }

    static void day(String property, String day, JsonFields into) {
        if (DAY.matcher(day).matches()) {
            into.put(property, day);
        }
    }

    private static Node identifier(Identifier identifier) {
        return new JsonFields()
                .put("@type", "PropertyValue")
                .put("propertyID", identifier.scheme())
                .put("value", identifier.value())
                .fields();
    }

    private static Optional<String> iri(Identifier identifier) {
        return Identities.iri(new Identities.Identity(identifier.scheme(), identifier.value()));
    }

    private static boolean isPerson(Actor actor) {
        return actor.type().equals("person");
    }

    private String iri(String id) {
        return Iris.annotation(article.owner(), id);
    }
}
