# SPDX-License-Identifier: MIT
"""Several processes that annotate files, each one at a time."""

import contextlib
import json
import os
import subprocess
import threading
from collections.abc import Iterator, Sequence
from queue import SimpleQueue

from als_reader.annotating.one_file import Outcome, Task
from als_reader.annotating.worker import COMMAND
from als_reader.core.own_program import own_command

SECONDS = 300
"""For one file; the largest that can be opened needs far less."""
STOPPED = "ALS Reader stopped while it read this file. Leave it out, or try a shorter one."
TOO_LONG = "This file took more than 5 minutes. Leave it out, or try a shorter one."
NO_WORKER = "No further program could be started. Close some programs, then try again."


def cores() -> int:
    """How many processes can work at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def outcomes(
    tasks: Sequence[Task], jobs: int, command: Sequence[str] = ()
) -> Iterator[tuple[int, Outcome]]:
    """Do all tasks, and give the outcome of each with its number as soon as it is there.

    `command` starts a process that answers as `annotating.worker` does; that one, if empty.
    """
    done: SimpleQueue[tuple[int, Outcome]] = SimpleQueue()
    waiting: Iterator[tuple[int, Task]] = iter(enumerate(tasks))
    lock = threading.Lock()
    crew = [_Worker(command or own_command(COMMAND)) for _ in range(min(jobs, len(tasks)))]

    def work(worker: _Worker) -> None:
        while True:
            with lock:
                following = next(waiting, None)
            if following is None:
                return
            number, task = following
            done.put((number, worker.do(task)))

    threads = [threading.Thread(target=work, args=(worker,), daemon=True) for worker in crew]
    for thread in threads:
        thread.start()
    try:
        for _ in tasks:
            yield done.get()
    finally:
        waiting = iter(())
        for worker in crew:
            worker.stop()
        for worker, thread in zip(crew, threads, strict=True):
            thread.join()
            worker.end()


class _Worker:
    """One process, started again when it has died."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[str] | None = None
        self._is_late = False
        self._is_stopped = False

    def do(self, task: Task) -> Outcome:
        """Have a task done; a process that dies over it costs this task only."""
        self._is_late = False
        try:
            process = self._running()
        except OSError:
            return Outcome(error=NO_WORKER)
        clock = threading.Timer(SECONDS, self._stop_late)
        clock.start()
        answer = ""
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(json.dumps(task.as_dict()) + "\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        except OSError:
            answer = ""
        finally:
            clock.cancel()
        if not answer.endswith("\n"):
            self.end()
            return Outcome(error=TOO_LONG if self._is_late else STOPPED)
        return Outcome(**json.loads(answer))

    def stop(self) -> None:
        """Stop the process at once, and any that is just being started; from another thread."""
        self._is_stopped = True
        self._kill()

    def end(self) -> None:
        """Stop the process and let go of it. Only for the thread that gives it tasks."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _running(self) -> "subprocess.Popen[str]":
        if self._process is None:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
            )
            if self._is_stopped:
                self._kill()
        return self._process

    def _stop_late(self) -> None:
        self._is_late = True
        self._kill()

    def _kill(self) -> None:
        process = self._process
        if process is not None:
            process.kill()
