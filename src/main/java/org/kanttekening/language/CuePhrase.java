package org.kanttekening.language;

import java.util.List;

/// A cue that is no verb and never changes: "volgens", "bij monde van".
record CuePhrase(Cue cue, List<String> words) {

    boolean standsAt(List<CueWord> text, int index) {
        if (index + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!text.get(index + i).form().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
