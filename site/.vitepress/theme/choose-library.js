try{document.documentElement.dataset.library=localStorage.getItem('workbook-library')||'hibernate'}catch{document.documentElement.dataset.library='hibernate'}
