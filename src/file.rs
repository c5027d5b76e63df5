//! Files that belong to their owner alone and are replaced whole.
//!
//! A reader sees the old content or the new, never a part: the new content goes to a neighbour, is flushed to the disk
//! and takes the name over.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::NamedTempFile;

/// Creates a directory and its parents, for the owner only. One that exists keeps its mode, or who may read it.
///
/// # Errors
/// As [`fs::create_dir_all`].
pub fn create_private_dir(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    #[cfg(windows)]
    {
        // An empty one is where a relative path begins.
        let missing = |it: &&Path| !it.as_os_str().is_empty() && !it.exists();
        if let Some(first) = path.ancestors().take_while(missing).last() {
            builder.create(path)?;
            return crate::acl::close(first).inspect_err(|_| {
                // One that stayed open would be taken for closed the next time.
                for made in path.ancestors().take_while(|it| it.starts_with(first)) {
                    drop(fs::remove_dir(made));
                }
            });
        }
    }
    builder.create(path)
}

/// The group that may read a path besides its owner, where access is a list and not a mode; nothing when none may.
///
/// # Errors
/// When the list cannot be read.
pub fn open_to(path: &Path) -> io::Result<Option<String>> {
    #[cfg(windows)]
    return crate::acl::others(path);
    #[cfg(not(windows))]
    {
        let _ = path;
        Ok(None)
    }
}

/// The permission bits of a file; nothing where files have none.
///
/// # Errors
/// As [`fs::metadata`].
pub fn mode(path: &Path) -> io::Result<Option<u32>> {
    let found = fs::metadata(path)?;
    #[cfg(unix)]
    return Ok(Some(
        std::os::unix::fs::PermissionsExt::mode(&found.permissions()) & 0o777,
    ));
    #[cfg(not(unix))]
    {
        drop(found);
        Ok(None)
    }
}

/// The permission bits of a file that others than its owner may read or write; nothing when nobody else may.
///
/// # Errors
/// As [`fs::metadata`].
pub fn exposed(path: &Path) -> io::Result<Option<u32>> {
    Ok(mode(path)?.filter(|mode| mode & 0o077 != 0))
}

/// The folder on the way to a path that others than its owner may write to, or that is somebody else's, with its permission
/// bits; nothing where nobody else could put another file there. A folder that only its owner's entries may be moved in
/// (sticky) may be on the way, and so may one of the owner's own group.
///
/// # Errors
/// As [`fs::metadata`].
#[cfg(unix)]
pub fn shared(path: &Path) -> io::Result<Option<(PathBuf, u32)>> {
    use std::os::unix::fs::MetadataExt;
    let me = rustix::process::geteuid().as_raw();
    let there = path.ancestors().find(|it| it.exists());
    let whole = fs::canonicalize(there.unwrap_or(Path::new(".")))?;
    for folder in whole.ancestors() {
        let found = fs::metadata(folder)?;
        let (mode, owner, group) = (found.mode(), found.uid(), found.gid());
        let own_group = group == owner && group != 0;
        let others = mode & 0o002 != 0 || mode & 0o020 != 0 && !own_group;
        let sticky = mode & 0o1000 != 0 && (folder != whole || !path.exists());
        if others && !sticky || owner != 0 && owner != me {
            return Ok(Some((folder.to_owned(), mode & 0o777)));
        }
    }
    Ok(None)
}

/// Folders have no permission bits here.
#[cfg(not(unix))]
pub fn shared(_: &Path) -> io::Result<Option<(PathBuf, u32)>> {
    Ok(None)
}

/// Opens a file of the owner for reading and writing, creating it when it is not there. A link in its place is an error:
/// whoever put it there would choose what is written to.
///
/// # Errors
/// As [`OpenOptions::open`].
pub fn open_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).read(true).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
        options.custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
    }
    options.open(path)
}

/// Content that is written piece by piece and takes a file's place when it is whole; the file is readable by its owner
/// only. Dropped before that, it leaves what was there. A device or a pipe is no file that anything could take the place of:
/// it is written to.
#[derive(Debug)]
pub struct Replacement {
    path: PathBuf,
    content: BufWriter<Place>,
}

/// Where content goes before it is whole.
#[derive(Debug)]
enum Place {
    /// Hidden, and for the owner alone; it goes when anything fails.
    Neighbour(NamedTempFile),
    /// What is named, a device or a pipe.
    Itself(File),
}

impl Place {
    fn writer(&mut self) -> &mut dyn Write {
        match self {
            Self::Neighbour(file) => file,
            Self::Itself(file) => file,
        }
    }
}

impl Write for Place {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer().flush()
    }
}

/// Whether something is there that is neither a file nor a folder: `/dev/null`, a named pipe, `NUL`.
fn is_device(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir())
}

impl Replacement {
    /// Begins one beside the file, whose folder is made where there is none.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn begin(path: &Path) -> io::Result<Self> {
        if is_device(path) {
            let device = OpenOptions::new().write(true).open(path)?;
            return Ok(Self::at(path, Place::Itself(device)));
        }
        let directory = folder_of(path);
        create_private_dir(directory)?;
        let name = path
            .file_name()
            .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "not the name of a file"))?
            .to_string_lossy();
        let neighbour = tempfile::Builder::new()
            .prefix(&format!(".{name}."))
            .tempfile_in(directory)
            .map_err(of_system)?;
        Ok(Self::at(path, Place::Neighbour(neighbour)))
    }

    fn at(path: &Path, place: Place) -> Self {
        Self {
            path: path.to_owned(),
            content: BufWriter::new(place),
        }
    }

    /// Brings it to the disk and gives it its place.
    ///
    /// # Errors
    /// Whatever the file system says; the old content is then untouched.
    pub fn finish(self) -> io::Result<()> {
        match self.content.into_inner()? {
            Place::Neighbour(neighbour) => {
                sync(neighbour.as_file())?;
                take_place(neighbour, &self.path)?;
                flush_directory(folder_of(&self.path))
            }
            Place::Itself(_) => Ok(()),
        }
    }
}

impl Write for Replacement {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.content.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.content.flush()
    }
}

/// What the system said, without the hidden name of the neighbour.
fn of_system(error: io::Error) -> io::Error {
    let inner = error.get_ref().and_then(std::error::Error::source);
    let inner = inner.and_then(|inner| inner.downcast_ref::<io::Error>());
    match inner.and_then(io::Error::raw_os_error) {
        Some(number) => io::Error::from_raw_os_error(number),
        None => error,
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// How long a program that has the file open is waited for, and how long in between.
const PATIENCE: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(20);

/// Gives a file its place. On Windows nothing takes the place of a file that a program has open: those that look at every
/// new file, for its safety, its index or its copy, let go soon.
fn take_place(mut neighbour: NamedTempFile, path: &Path) -> io::Result<()> {
    let started = Instant::now();
    loop {
        match neighbour.persist(path) {
            Ok(_) => return Ok(()),
            Err(refused) if is_held(&refused.error) && started.elapsed() < PATIENCE => {
                thread::sleep(PAUSE);
                neighbour = refused.file;
            }
            Err(refused) => return Err(refused.error),
        }
    }
}

/// Whether another program has the file open: access denied, or a violation of what it shares or has locked.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// A file that is read while others append to it. On Windows a lock keeps readers out, too: they wait for its end.
#[derive(Debug)]
pub struct SharedFile(File);

impl SharedFile {
    /// Opens one.
    ///
    /// # Errors
    /// As [`File::open`].
    pub fn open(path: &Path) -> io::Result<Self> {
        File::open(path).map(Self)
    }
}

impl Read for SharedFile {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let started = Instant::now();
        loop {
            match self.0.read(bytes) {
                Err(refused) if is_held(&refused) && started.elapsed() < PATIENCE => {
                    thread::sleep(PAUSE);
                }
                read => return read,
            }
        }
    }
}

/// Replaces the content of a file, or creates it, in one step; the file is readable by its owner only.
///
/// # Errors
/// Whatever the file system says; the old content is then untouched.
pub fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    replace_with(path, |file| file.write_all(content))
}

/// The same with content that is written piece by piece.
///
/// # Errors
/// What `write` returns, and whatever the file system says; the old content is then untouched.
pub fn replace_with(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut replacement = Replacement::begin(path)?;
    write(&mut replacement)?;
    replacement.finish()
}

/// The same for a file that its owner may have made a link: the link stays, and what it leads to is replaced.
///
/// # Errors
/// As [`replace`] and [`linked`].
pub fn replace_linked(path: &Path, content: &[u8]) -> io::Result<()> {
    replace(&linked(path)?, content)
}

/// Where a link leads that its owner put there, as people do who keep their settings elsewhere; any other path as it is.
///
/// # Errors
/// For a link that others could have put there, or that leads to where others could put a file; a ring of links.
pub fn linked(path: &Path) -> io::Result<PathBuf> {
    const LONGEST_CHAIN: usize = 8;

    let mut at = path.to_owned();
    for _ in 0..LONGEST_CHAIN {
        match fs::symlink_metadata(&at) {
            Ok(found) if found.is_symlink() => refuse_foreign(&at, &found)?,
            Ok(_) => break,
            Err(error) if error.kind() == io::ErrorKind::NotFound => break,
            Err(error) => return Err(error),
        }
        let folder = at.parent().unwrap_or(Path::new("."));
        at = folder.join(fs::read_link(&at)?);
    }
    if fs::symlink_metadata(&at).is_ok_and(|found| found.is_symlink()) {
        let ring = format!("{}: too many links", path.display());
        return Err(io::Error::new(io::ErrorKind::InvalidInput, ring));
    }
    if at == path {
        return Ok(at);
    }
    refuse_shared(at.parent().unwrap_or(Path::new(".")), path)?;
    Ok(at)
}

/// Refuses a link of somebody else, and one in a folder where somebody else could have put it.
fn refuse_foreign(link: &Path, found: &fs::Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let owner = found.uid();
        if owner != 0 && owner != rustix::process::geteuid().as_raw() {
            return Err(foreign(link, link));
        }
    }
    #[cfg(not(unix))]
    let _ = found;
    refuse_shared(link.parent().unwrap_or(Path::new(".")), link)
}

fn refuse_shared(folder: &Path, link: &Path) -> io::Result<()> {
    match shared(folder)? {
        Some((folder, _)) => Err(foreign(link, &folder)),
        None => Ok(()),
    }
}

fn foreign(link: &Path, place: &Path) -> io::Error {
    let (link, place) = (link.display(), place.display());
    let reason = format!("{link} is a link, and others may write to {place}");
    io::Error::new(io::ErrorKind::PermissionDenied, reason)
}

/// Brings a file to the disk, where the file system can: some of those behind a network cannot, and say so.
///
/// # Errors
/// As [`File::sync_all`].
pub fn sync(file: &File) -> io::Result<()> {
    as_far_as_supported(file.sync_all())
}

/// The same for the content alone.
///
/// # Errors
/// As [`File::sync_data`].
pub fn sync_data(file: &File) -> io::Result<()> {
    as_far_as_supported(file.sync_data())
}

fn as_far_as_supported(synced: io::Result<()>) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, Unsupported};
    match synced {
        Err(error) if matches!(error.kind(), InvalidInput | Unsupported) => Ok(()),
        synced => synced,
    }
}

/// Brings the names in a directory to the disk.
///
/// # Errors
/// As [`sync`].
#[cfg(unix)]
pub fn flush_directory(path: &Path) -> io::Result<()> {
    sync(&File::open(path)?)
}

/// Names need no flushing here.
#[cfg(not(unix))]
pub fn flush_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Waits for a moment where no thread can be handed over, while the other tasks of the runtime go on.
pub fn blocking<T>(work: impl FnOnce() -> T) -> T {
    use tokio::runtime::{Handle, RuntimeFlavor};
    match Handle::try_current() {
        Ok(runtime) if runtime.runtime_flavor() == RuntimeFlavor::MultiThread => {
            tokio::task::block_in_place(work)
        }
        _ => work(),
    }
}

/// Waits for a disk or a lock on a thread of its own: everything else goes on, also what the same task waits for. The work
/// is done to its end even where nobody waits for it any more.
pub async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        // The runtime ends, and with it whoever waits here.
        Err(_) => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a/b/file");
        replace(&path, b"one").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_takes_the_place_of_what_is_no_file() {
        // A socket, which refuses to be written to: a test with `/dev/null` would be the end of it once the rule is broken.
        use std::os::unix::fs::FileTypeExt;

        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
        replace(&path, b"one").unwrap_err();
        assert!(fs::metadata(&path).unwrap().file_type().is_socket());
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[tokio::test]
    async fn the_same_task_goes_on_while_a_lock_is_waited_for() {
        let (release, wait) = std::sync::mpsc::channel();
        let waiting = off_thread(move || wait.recv().unwrap());
        let other = async { release.send(7).unwrap() };
        assert_eq!(tokio::join!(waiting, other).0, 7);
    }

    #[test]
    fn what_is_not_whole_leaves_what_was_there() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("file");
        replace(&path, b"one").unwrap();
        let mut broken = Replacement::begin(&path).unwrap();
        broken.write_all(b"tw").unwrap();
        drop(broken);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_is_open_elsewhere_is_waited_for() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("file");
        replace(&path, b"one").unwrap();
        let mut alone = OpenOptions::new();
        std::os::windows::fs::OpenOptionsExt::share_mode(alone.read(true), 0);
        let held = alone.open(&path).unwrap();
        let holder = thread::spawn(move || {
            thread::sleep(PAUSE * 3);
            drop(held);
        });
        replace(&path, b"two").unwrap();
        holder.join().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_others_may_write_to_is_found_up_the_path() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let (outer, inner) = (home.path().join("a"), home.path().join("a/b"));
        create_private_dir(&inner).unwrap();
        assert_eq!(shared(&inner.join("later")).unwrap(), None);
        let set = |path: &Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        };
        for (path, mode, found) in [
            (&inner, 0o777, true),
            (&outer, 0o757, true),
            (&outer, 0o1777, false),
            (&inner, 0o1777, true),
            (&inner, 0o755, false),
        ] {
            set(path, mode);
            let seen = shared(&inner).unwrap();
            assert_eq!(seen.is_some(), found, "{mode:o} {seen:?}");
            set(path, 0o700);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let home = tempfile::tempdir().unwrap();
        let (theirs, link) = (home.path().join("theirs"), home.path().join("link"));
        fs::write(&theirs, "theirs").unwrap();
        std::os::unix::fs::symlink(&theirs, &link).unwrap();
        assert!(open_private(&link).is_err());
        replace(&link, b"ours").unwrap();
        assert_eq!(fs::read(&theirs).unwrap(), b"theirs");
        assert_eq!(fs::read(&link).unwrap(), b"ours");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_of_ones_own_stays_and_one_that_others_could_have_put_there_is_refused() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let home = tempfile::tempdir().unwrap();
        let (folder, elsewhere) = (home.path().join("config"), home.path().join("dotfiles"));
        for path in [&folder, &elsewhere] {
            create_private_dir(path).unwrap();
        }
        let set = |path: &Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        };
        let (link, target) = (folder.join("c.toml"), elsewhere.join("real.toml"));
        // It need not be there yet, and a link may lead to a link.
        symlink("../dotfiles/next", &link).unwrap();
        symlink("real.toml", elsewhere.join("next")).unwrap();
        replace_linked(&link, b"one").unwrap();
        replace_linked(&link, b"two").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&target).unwrap(), b"two");
        for shared in [&folder, &elsewhere] {
            set(shared, 0o777);
            let refused = replace_linked(&link, b"three").unwrap_err();
            assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied);
            set(shared, 0o700);
        }
        assert_eq!(fs::read(&target).unwrap(), b"two");
        symlink("ring", folder.join("ring")).unwrap();
        assert!(replace_linked(&folder.join("ring"), b"x").is_err());
        let plain = folder.join("plain");
        assert_eq!(linked(&plain).unwrap(), plain);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_system_that_cannot_flush_is_no_failure() {
        let nowhere = OpenOptions::new().write(true).open("/dev/null").unwrap();
        assert!(nowhere.sync_all().is_err());
        assert!(sync(&nowhere).is_ok() && sync_data(&nowhere).is_ok());
        let full = io::Error::from(io::ErrorKind::StorageFull);
        assert!(as_far_as_supported(Err(full)).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn files_and_directories_are_for_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a/file");
        replace(&path, b"one").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);
    }
}
