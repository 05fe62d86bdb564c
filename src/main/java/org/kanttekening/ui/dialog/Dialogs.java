package org.kanttekening.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Everything the program asks or tells a person in a window of its own.
public interface Dialogs {

    /// A question with named answers.
    ///
    /// @param answers the first is the default, and what Esc and closing the window give
    record Question(String title, String text, List<String> answers) {}

    /// What the person annotates as.
    record Who(String name) {}

    Optional<Path> chooseFolder();

    Optional<Path> chooseArticle();

    /// Files of any sort, as many as wanted.
    List<Path> chooseFiles(String title);

    /// Where to write a file; an existing one only after the person said so.
    ///
    /// @param proposed its name
    Optional<Path> chooseTarget(String title, String proposed);

    /// @return the place of the answer in the question's list
    int ask(Question question);

    /// Asks for one line of text.
    Optional<String> askText(String title, String label, String proposed);

    /// Asks once who annotates; empty where the person leaves it.
    Optional<Who> askWho(String proposed);

    /// Tells of something that went wrong: what, where, and what to do.
    void tell(String title, String text);

    /// Opens an address in the browser; the only way anything leaves the machine.
    void browse(String address);
}
