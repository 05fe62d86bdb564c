package org.kanttekening.app;

import org.kanttekening.folder.Recovery;
import org.kanttekening.folder.SaveState;

import java.nio.file.Path;
import java.util.List;

/// Does nothing about what a workspace tells; a test takes from it what it wants to hear.
public abstract class DeafListener implements Workspace.Listener {

    @Override
    public void folderOpened(Path root, List<ArticleRow> rows) {}

    @Override
    public void rowsChanged(List<ArticleRow> rows) {}

    @Override
    public void rowChanged(ArticleRow row) {}

    @Override
    public void articleOpened(OpenArticle article) {}

    @Override
    public void saveState(String article, SaveState state) {}

    @Override
    public void unsavedFound(Recovery.Unsaved unsaved) {}
}
