/** Shows titles as a list, and waits until they have their place on the page. */
export function showRows(titles: readonly string[]): number {
  const list = document.createElement('ul');
  list.append(
    ...titles.map((title) => {
      const row = document.createElement('li');
      row.textContent = title;
      return row;
    }),
  );
  document.body.replaceChildren(list);
  return list.getBoundingClientRect().height;
}
