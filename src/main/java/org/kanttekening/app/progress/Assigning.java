package org.kanttekening.app.progress;

import org.kanttekening.folder.Assignment;
import org.kanttekening.folder.FolderSettings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is to tag what by when, changed for some articles and people at once.
///
/// @param days by when, ISO 8601 or empty for no day; none where somebody is to tag it no longer
public record Assigning(Map<Task, Optional<String>> days) {

    /// An article that somebody is to tag.
    public record Task(String article, String annotator) {
        static Task of(Assignment assignment) {
            return new Task(assignment.article(), assignment.annotator());
        }
    }

    public Assigning {
        days = Map.copyOf(days);
    }

    /// Has somebody tag some articles by a day, or no longer.
    public static Assigning of(
            Collection<String> articles, String annotator, Optional<String> due) {
        var days = new LinkedHashMap<Task, Optional<String>>();
        articles.forEach(it -> days.put(new Task(it, annotator), due));
        return new Assigning(days);
    }

    /// The settings with this done. What else stands in an assignment is kept.
    public FolderSettings applied(FolderSettings settings) {
        var open = new LinkedHashMap<Task, Optional<String>>();
        days.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                java.util.Comparator.comparing(Task::article)
                                        .thenComparing(Task::annotator)))
                .forEach(it -> open.put(it.getKey(), it.getValue()));
        var changed = new ArrayList<Assignment>();
        for (var assignment : settings.assignments()) {
            var task = Task.of(assignment);
            if (!days.containsKey(task)) {
                changed.add(assignment);
                continue;
            }
            var due = open.remove(task);
            if (due != null && due.isPresent()) {
                changed.add(
                        new Assignment(
                                task.article(), task.annotator(), due.get(), assignment.extras()));
            }
        }
        open.forEach((task, due) ->
                due.ifPresent(
                        day -> changed.add(Assignment.of(task.article(), task.annotator(), day))));
        return settings.withAssignments(changed);
    }

    /// What puts back what stands in settings before this is done.
    public Assigning inverse(FolderSettings before) {
        var back = new LinkedHashMap<Task, Optional<String>>();
        days.keySet().forEach(it -> back.put(it, day(it, before.assignments())));
        return new Assigning(back);
    }

    /// Whether all of it stands so in settings.
    public boolean stands(FolderSettings settings) {
        return days.entrySet().stream()
                .allMatch(it -> day(it.getKey(), settings.assignments()).equals(it.getValue()));
    }

    private static Optional<String> day(Task task, List<Assignment> assignments) {
        return assignments.stream()
                .filter(it -> Task.of(it).equals(task))
                .map(Assignment::due)
                .findFirst();
    }
}
