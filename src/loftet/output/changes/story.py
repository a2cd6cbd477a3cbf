"""The words of a history: its title, what it comes to, and each version in turn."""

from loftet.diff.chapters import Chapter
from loftet.diff.history import History
from loftet.diff.parts import commitments
from loftet.output.changes.sentences import Teller
from loftet.output.changes.summary import counted
from loftet.output.changes.unread import why_unread
from loftet.output.changes.values import Values
from loftet.output.pages.wording import Wording
from loftet.output.texts import Texts


class Story:
    """A history in one language."""

    def __init__(self, history: History, texts: Texts) -> None:
        """Take the history and the texts of a language."""
        self._history = history
        self._texts = texts
        self._say = Wording(texts)
        comparison = next(chapter.comparison for chapter in reversed(history.chapters) if chapter.comparison)
        self.subject = Teller(comparison, texts).subject(history.subject)

    @property
    def title(self) -> str:
        """The title of the story."""
        return f"{self._texts('change.history.title')}: {self._history.title}"

    @property
    def lead(self) -> str:
        """What the story comes to."""
        n, day = self._history.occasions, self.day(self._history.chapters[0])
        said = counted(self._history.changes, self._texts)
        which = "lead" if n else "reported" if said else "none"
        return self._texts(f"change.history.{which}", n=n, date=day, subject=self.subject, said=said)

    def day(self, chapter: Chapter) -> str:
        """Say when a version came."""
        return self._say.day(chapter.edition.day)

    def version(self, chapter: Chapter) -> str:
        """Say which version it is."""
        return self._texts("change.history.version", id=chapter.edition.id[:12])

    def told(self, chapter: Chapter) -> list[str]:
        """Say what there is to say of a version beside its changes."""
        if chapter.comparison is None:
            why = why_unread(chapter.edition.file, self._texts) if chapter.edition.file else ""
            return [self._texts("change.history.broken", why=why).rstrip()]
        if not chapter.first:
            return []
        document = chapter.comparison.document
        parts = [part for part in commitments(document) if part.id == self._history.subject.id]
        targets = Values(self._texts, {})(parts[0].targets) if parts and parts[0].targets else ""
        subject = self.subject[0].lower() + self.subject[1:]
        promised = [self._texts("change.history.promised", targets=targets)] if targets else []
        return [self._texts("change.history.first", subject=subject), *promised]
