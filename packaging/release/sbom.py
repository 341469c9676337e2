# SPDX-License-Identifier: MIT
"""The list of what is inside, in the form that tools for security read: CycloneDX 1.6."""

import hashlib
import json
import subprocess
import uuid
from datetime import UTC, datetime
from pathlib import Path

from about import NAME, source_date_epoch, version
from licences import Component


def write_sbom(found: list[Component], artefacts: list[Path], target: Path, root: Path) -> None:
    """Write the list for all artefacts of a release. It is the same for the same release."""
    own = f"pkg:pypi/{NAME}@{version(root)}"
    moment = datetime.fromtimestamp(source_date_epoch(root), UTC)
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": moment.isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": NAME,
                "version": version(root),
                "purl": own,
                "licenses": [{"license": {"id": "MIT"}}],
                "components": [_artefact(file) for file in artefacts],
            },
        },
        "components": [_component(each) for each in found],
        "dependencies": [{"ref": own, "dependsOn": [each.origin for each in found]}],
    }
    sum_of_all = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    content["serialNumber"] = f"urn:uuid:{uuid.UUID(sum_of_all[:32], version=5)}"
    target.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")


class WrongListError(Exception):
    """The list does not have the form that it claims."""


def check_sbom(sbom: Path, python: Path) -> str:
    """That the list has its form, in one line. `python` has the library of CycloneDX.

    Raises WrongListError if it has not.
    """
    done = subprocess.run([python, "-c", _CHECK, sbom], capture_output=True, text=True, check=False)
    if done.returncode:
        raise WrongListError(done.stdout or done.stderr)
    return "as the schema of CycloneDX 1.6 wants it"


_CHECK = """
import sys
from pathlib import Path
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
sys.exit(JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text()))
"""


def _artefact(file: Path) -> dict[str, object]:
    return {
        "type": "file",
        "bom-ref": file.name,
        "name": file.name,
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
    }


def _component(each: Component) -> dict[str, object]:
    licence = {"expression": each.licence}
    if " " not in each.licence:
        licence = {"license": {"id": each.licence}}  # type: ignore[dict-item]
    elif "Bootloader" in each.licence:
        licence = {"license": {"name": each.licence}}  # type: ignore[dict-item]
    return {
        "type": "library",
        "bom-ref": each.origin,
        "name": each.name,
        "version": each.version,
        "purl": each.origin,
        "licenses": [licence],
    }
