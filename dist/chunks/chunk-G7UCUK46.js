const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as o}from"./chunk-NBDS574Y.js";var r=o("node:fs/promises"),t=e=>r[e],s=t("lstat"),l=t("mkdtemp"),p=t("readFile"),c=t("rm"),i=t("writeFile");export{s as a,l as b,p as c,c as d,i as e};
