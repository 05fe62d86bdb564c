package org.kanttekening.ui.window;

import org.kanttekening.ui.dialog.Dialogs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Dialogs that are answered beforehand and write down what was asked and said. What nobody has an
/// answer to is left, as with Esc.
final class ScriptedDialogs implements Dialogs {

    final Deque<Path> folders = new ArrayDeque<>();
    final Deque<Path> articles = new ArrayDeque<>();
    final Deque<Path> files = new ArrayDeque<>();
    final Deque<Integer> answers = new ArrayDeque<>();
    final Deque<String> texts = new ArrayDeque<>();
    final List<String> proposed = new ArrayList<>();
    final List<Question> asked = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<String> browsed = new ArrayList<>();

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.ofNullable(folders.poll());
    }

    @Override
    public Optional<Path> chooseArticle() {
        return Optional.ofNullable(articles.poll());
    }

    @Override
    public List<Path> chooseFiles(String title) {
        var chosen = List.copyOf(files);
        files.clear();
        return chosen;
    }

    @Override
    public Optional<Path> chooseTarget(String title, String proposal) {
        proposed.add(proposal);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public int ask(Question question) {
        asked.add(question);
        var answer = answers.poll();
        return answer == null ? question.answers().size() - 1 : answer;
    }

    @Override
    public Optional<String> askText(String title, String label, String proposal) {
        proposed.add(proposal);
        return Optional.ofNullable(texts.poll());
    }

    @Override
    public Optional<Who> askWho(String proposal) {
        return Optional.ofNullable(texts.poll()).map(Who::new);
    }

    @Override
    public void tell(String title, String text) {
        told.add(text);
    }

    @Override
    public void browse(String address) {
        browsed.add(address);
    }
}
