# SPDX-License-Identifier: MIT
"""What macOS is told about the app and its files: the Info.plist, made by `plistlib`.

    python packaging/macos/info_plist.py 1.0.0 > Info.plist

An id of macOS may have no underscore, so it is the id of all other systems with hyphens.
"""

import plistlib
import sys
from typing import Final

ID: Final = "org.als-reader.ALSReader"
ARTICLE: Final = "org.als-reader.article"
"""The type of annotated articles."""
OLDEST_SYSTEM: Final = "13.0"
"""The oldest macOS that this version of Qt runs on."""
OTHER_FILES: Final = (
    "net.daringfireball.markdown",
    "public.plain-text",
    "public.html",
    "org.openxmlformats.wordprocessingml.document",
    "org.oasis-open.opendocument.text",
    "org.idpf.epub-container",
    "com.adobe.pdf",
)
"""Files that "Open With" offers ALS Reader for, and that it never opens by itself."""


def info_plist(version: str) -> dict[str, object]:
    """Everything that macOS asks for."""
    return {
        "CFBundleIdentifier": ID,
        "CFBundleName": "ALS Reader",
        "CFBundleDisplayName": "ALS Reader",
        "CFBundleExecutable": "als-reader",
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleIconFile": "app.icns",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "es", "zh-Hans"],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSHumanReadableCopyright": "The ALS Reader project. MIT licence.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Annotated article",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "article.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [ARTICLE],
            },
            {
                "CFBundleTypeName": "Article",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": list(OTHER_FILES),
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": ARTICLE,
                "UTTypeDescription": "Annotated article",
                "UTTypeConformsTo": ["net.daringfireball.markdown", "public.plain-text"],
                "UTTypeIconFile": "article.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["alsmd"],
                    "public.mime-type": ["text/x-als-article"],
                },
            }
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "net.daringfireball.markdown",
                "UTTypeDescription": "Markdown",
                "UTTypeConformsTo": ["public.plain-text"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["md", "markdown"],
                    "public.mime-type": ["text/markdown"],
                },
            }
        ],
    }


if __name__ == "__main__":
    sys.stdout.buffer.write(plistlib.dumps(info_plist(sys.argv[1])))
