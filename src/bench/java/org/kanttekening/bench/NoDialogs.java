package org.kanttekening.bench;

import org.kanttekening.ui.dialog.Dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Nobody is there to answer: a benchmark that asks measures something else than it should.
final class NoDialogs implements Dialogs {

    @Override
    public Optional<Path> chooseFolder() {
        throw asked();
    }

    @Override
    public Optional<Path> chooseArticle() {
        throw asked();
    }

    @Override
    public List<Path> chooseFiles(String title) {
        throw asked();
    }

    @Override
    public Optional<Path> chooseTarget(String title, String proposed) {
        throw asked();
    }

    @Override
    public int ask(Question question) {
        throw asked();
    }

    @Override
    public Optional<String> askText(String title, String label, String proposed) {
        throw asked();
    }

    @Override
    public Optional<Who> askWho(String proposed) {
        throw asked();
    }

    @Override
    public void tell(String title, String text) {
        throw asked();
    }

    @Override
    public void browse(String address) {
        throw asked();
    }

    private static IllegalStateException asked() {
        return new IllegalStateException("nothing is asked in a benchmark");
    }
}
