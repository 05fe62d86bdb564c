package org.kanttekening.app.progress;

import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.Assignment;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.Survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The folder as a matrix: its articles, and for each how far everybody is.
///
/// @param people whoever has a sidecar here or is to tag something, by id
/// @param nowhere articles that somebody is to tag and that are not there
public record Board(List<String> people, List<Row> rows, List<String> nowhere) {

    /// An article.
    ///
    /// @param name in the folder
    /// @param entries by person; none for those who have nothing to do with it
    public record Row(String name, String title, Map<String, Entry> entries) {
        public Row {
            entries = Map.copyOf(entries);
        }

        public Entry of(String person) {
            return entries.getOrDefault(person, Entry.NONE);
        }
    }

    public Board {
        people = List.copyOf(people);
        rows = List.copyOf(rows);
        nowhere = List.copyOf(nowhere);
    }

    /// @param statuses by the sidecars' names
    /// @param titles by the articles' names
    static Board of(
            Survey survey,
            Map<String, String> statuses,
            FolderSettings settings,
            Map<String, String> titles) {
        var people = new TreeSet<String>();
        var days = new HashMap<String, Map<String, String>>();
        for (var assignment : settings.assignments()) {
            if (people.add(assignment.annotator())) {
                days.put(assignment.annotator(), settings.days(assignment.annotator()));
            }
        }
        var rows = new ArrayList<Row>();
        var there = new TreeSet<String>();
        for (var article : survey.articles()) {
            there.add(article.name());
            var entries = new HashMap<String, Entry>();
            boolean reviewed = survey.owners(article).containsKey(AnnotatorId.AGREED);
            survey.owners(article)
                    .forEach((owner, file) -> {
                        if (AnnotatorId.isOne(owner)) {
                            people.add(owner);
                            entries.put(
                                    owner,
                                    new Entry(
                                            State.of(statuses.getOrDefault(file, "new"), reviewed),
                                            Optional.empty()));
                        }
                    });
            days.forEach((person, due) -> {
                var day = due.get(article.name());
                if (day != null) {
                    var state = entries.getOrDefault(person, Entry.NONE).state();
                    entries.put(person, new Entry(state, Optional.of(day)));
                }
            });
            rows.add(
                    new Row(
                            article.name(),
                            titles.getOrDefault(article.name(), article.fileName()),
                            entries));
        }
        var nowhere =
                settings.assignments().stream()
                        .map(Assignment::article)
                        .filter(it -> !there.contains(it))
                        .distinct()
                        .toList();
        return new Board(List.copyOf(people), rows, nowhere);
    }
}
